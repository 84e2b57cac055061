Subject: Delisting request ${ip}<#if ptr??> (${ptr})</#if> - ${list} - cause removed ${removed}
${addressee}

<#if asNumber??>
We operate ${asNumber}.

</#if>
1. Listing
Address: ${ip}<#if role??>, ${role}</#if>
List: ${list}
Answer: ${listingCode}
First seen: ${listedSince}
<#if listReference??>
Your reference: ${listReference}
</#if>

2. Cause
${reason}

3. Done
${done}
Cause removed: ${removed}

4. Checked
${checked}

5. Prevention
${prevention}

6. Request
Please remove the listing. Our contact is below; our case number is ${case}. Thank you.

${signature}
