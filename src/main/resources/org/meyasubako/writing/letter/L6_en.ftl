Subject: Unsolicited mail from your service: please answer by ${due}
${addressee}

This is ${desk}. We have received reports of unsolicited mail sent from your service. Please look into it and answer by ${due}.

1. Facts
Service: ${account}
<#if ip??>
Source: ${ip}
</#if>
Time: ${eventTime}
Reports: ${count}
Basis: ${cause}

2. Copy of the reported mail
Whatever points at the person who reported it is struck.

${sample}

3. Clause
${clause}
${clauseText}

4. Please answer
(a) Did you send this mail, and for what purpose?
(b) On what ground (consent, notice, business relation, published address) was it sent, how was consent obtained, and what record of it is there?
(c) Which contractors, partners or affiliates send for you?
(d) Do you know of any abuse of your service by others?

<#if limits??>
5. Limits in force now
${limits}

6. After the term
<#else>
5. After the term
</#if>
${consequence}

Please answer this mail and leave ${case} in the subject.

${signature}
