Subject: Not our network
${addressee}

This is ${desk}. We have examined the report that you sent us on ${received} (${case}).

How to read the header:
1. Your server (${mx}) took the mail directly from ${ip}.
2. Whatever stands below that line can be written by the sender and cannot be verified.
3. ${ip} is not an address of ours.
<#if logSearch??>

${logSearch}
</#if>

The network responsible for ${ip}:
Name: ${network}
Abuse contact: ${abuseContact}
Source: ${registry}, as of ${asOf}

Please note that writing there may disclose your address to the sender. You may also consider informing the anti-spam body of your country.

If you have more to add, please leave the number in the subject.

${signature}
