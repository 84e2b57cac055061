Subject: Why your mail was refused
${addressee}

This is ${desk}. We have looked into why your mail did not arrive.

1. What the other server said
Time: ${eventTime}
${refusal}

2. What that means
${reading}
<#if list??>

The list named is ${list}<#if listState??>; its state now: ${listState}<#if listChecked??>, as of ${listChecked}</#if></#if>.
</#if>

3. What we do
${ourSteps}

4. What you can do
${yourSteps}

Please leave ${case} in the subject when you write to us.

${signature}
