Subject: Abuse report: mail from ${ip}
${addressee}

Mail was sent from the address below in your network. Please investigate.

Source: ${ip}
Time: ${eventTime}
<#if network??>
Network: ${network}
</#if>
<#if url??>
URL in the mail: ${url}
</#if>

A machine-readable report is attached.
${redaction}

We do not ask for data of your customer. Please leave ${case} in the subject when you answer.

${signature}
