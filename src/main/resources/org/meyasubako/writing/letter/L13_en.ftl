Subject: Your reference ${reference}
${addressee}

This is ${desk}.

Your reference: ${reference}
Our number: ${case}
Status: ${status}

Personal data of customers, records of communication and whatever else falls under the secrecy of communication are handed out by legal process only. Please ask at the address below where to send documents.

${signature}
