件名: サービス停止のお知らせ
${addressee}

${desk}です。
下記のとおり、当社の約款に基づいてサービスを停止しましたので、お知らせいたします。

■ 1. 停止の内容
契約番号: ${contract}
停止日時: ${start}
停止の範囲: ${scope}

■ 2. 理由
${cause}
該当する条項: ${clause}
${clauseText}

■ 3. これまでの経緯
${history}

■ 4. 再開の条件
${restore}

■ 5. 異議のお申し立て
${objection}

■ 6. データの取り扱い
${data}

■ 7. ご利用料金
${fees}

お問い合わせの際は、件名の番号 ${case} をお知らせください。

${signature}
