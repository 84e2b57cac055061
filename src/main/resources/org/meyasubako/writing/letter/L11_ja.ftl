件名: 登録解除のお願い ${ip}(${list}) 原因の対策日時 ${removed}
${addressee}

${desk}<#if asNumber??>(${asNumber})</#if>です。
下記の登録について、原因への対策を終えましたので、解除をお願いいたします。

1. 対象と登録の内容
対象: ${ip}<#if ptr??> (${ptr})</#if>
<#if role??>
用途: ${role}
</#if>
リスト: ${list}
応答: ${listingCode}
登録の確認日時: ${listedSince}
<#if listReference??>
貴リストの受付番号: ${listReference}
</#if>

2. 原因
${reason}

3. 対策
${done}
対策の完了: ${removed}
対策後の確認: ${checked}

4. 再発防止
${prevention}

5. お願い
以上のとおり対策を終えましたので、登録の解除をお願いいたします。ご不明の点がございましたら、件名の番号 ${case} を添えて下記までご連絡ください。

${signature}
