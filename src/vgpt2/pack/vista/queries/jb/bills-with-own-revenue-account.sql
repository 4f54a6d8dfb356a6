/*
title: Bills that override the revenue account
grain: one bill
level: basic
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Show owner bills where the biller overrode the revenue account.
  - Bills between two months with a revenue account of their own, with account name, contract and total
  - revenue account overrides
  - The 54,300 to Lakeview in April went to 4900- misc income, did someone force it there?
  - bills w/ a diff gl acct keyed in, 4900- mostly
  - Period, bill, contract, invoice, account, its name, amount.
  - Income that bypassed the division's normal coding
  - Owner invoices in 2024 where someone typed in another income account
  - Division profit looks wrong and the auditor found income at 4900; show each bill from January to December with an income account keyed by hand, its name, who did it
  - forced rev acct on a draw
  - Month, bill, contract, invoice, the income account and its name, total and creator's login
  - jb bills w gl rev ovrride ytd
  - On which client bills did somebody decide by hand where the income lands in the books?
*/
SELECT JBIN.BillMonth, JBIN.BillNumber, JBIN.Contract, JBIN.Invoice, JBIN.OverrideGLRevAcct,
    GLAC.Description AS AccountName, JBIN.InvTotal, JBIN.CreatedBy
FROM JBIN WITH (NOLOCK)
LEFT JOIN GLAC WITH (NOLOCK)
    ON JBIN.ARGLCo = GLAC.GLCo
    AND JBIN.OverrideGLRevAcct = GLAC.GLAcct
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
    AND JBIN.OverrideGLRevAcctYN = 'Y'
ORDER BY JBIN.BillMonth, JBIN.BillNumber
