件名: メールが届かない原因について
${addressee}

平素より当社サービスをご利用いただき、ありがとうございます。${desk}です。

お送りになったメールが届かない原因について、確認した結果をお知らせいたします。

■ 1. 相手先サーバの応答
日時: ${eventTime}
${refusal}

■ 2. 応答の意味
${reading}
<#if list??>

応答に記載のリスト: ${list}<#if listState??>、現在の状態: ${listState}<#if listChecked??>(${listChecked}時点)</#if></#if>
</#if>

■ 3. 当社で行っていること
${ourSteps}

■ 4. お客様にお願いしたいこと
${yourSteps}

お問い合わせの際は、件名の番号 ${case} をお知らせください。

${signature}
