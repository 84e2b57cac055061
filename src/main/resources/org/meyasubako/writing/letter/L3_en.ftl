Subject: What we found about the mail that you reported
${addressee}

This is ${desk}. We have examined the report that you sent us on ${received} (${case}).

${cause}
<#if url??>

The URL: ${url}
</#if>

Your report is on file, and the site is reviewed under our terms of service. We make no statement on who sent the mail.

We cannot share customer details or the measures taken in a single case.

${signature}
