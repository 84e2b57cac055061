Subject: The result of your report
${addressee}

This is ${desk}, about the report that you sent us (${case}).

${outcome}

We cannot share customer details.

Thank you for your report.

${signature}
