Subject: Your server refuses mail from ${ip}
${addressee}

Your server refuses mail from ${ip}, an address of ours.

Time: ${eventTime}
The reply:
${refusal}

List named in the reply: ${list}
Its state: ${listState} as of ${listChecked}

Please check this and consider whether our mail can be accepted. If there is another reason, please let us know, so that we can look into it.

Please leave ${case} in the subject when you answer.

${signature}
