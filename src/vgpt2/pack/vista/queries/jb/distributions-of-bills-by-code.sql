/*
title: Miscellaneous distributions of bills between two months by code and contract
grain: one distribution code and contract
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much of our billing was tagged with each miscellaneous distribution code this year?
  - Distribution amounts on job bills by code, contract and number of bills
  - Code, code name, contract, description, bills, amount for bill months January to December
  - misc dist on bills
  - how much did we put to each funding or diversity code on the draws
  - Split of billed money over the extra reporting categories we keep per customer
  - Totals for the owner's funding codes on our invoices
  - Invoiced dollars tagged per funding code and contract in 2024
  - The school district reports spending by funding source, so for January to June total what our draws carried under each extra code, per contract, with code names
  - grant tags on our draws
  - Under every tag's name, the projects by title, how often it was used on a draw, and the money
  - jb misc dist $ by cd / cntrct ytd
  - Some bills are split among special labels for the client; how much went under each label?
*/
SELECT JBMD.MiscDistCode, ARMC.Description, JBIN.Contract, JCCM.Description AS ContractDescription,
    COUNT(*) AS Bills, SUM(JBMD.Amt) AS Amount
FROM JBMD WITH (NOLOCK)
JOIN JBIN WITH (NOLOCK)
    ON JBMD.JBCo = JBIN.JBCo
    AND JBMD.BillMonth = JBIN.BillMonth
    AND JBMD.BillNumber = JBIN.BillNumber
LEFT JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
LEFT JOIN ARMC WITH (NOLOCK)
    ON JBMD.CustGroup = ARMC.CustGroup
    AND JBMD.MiscDistCode = ARMC.MiscDistCode
WHERE JBMD.JBCo = @JBCo
    AND JBMD.BillMonth BETWEEN @BeginMth AND @EndMth
GROUP BY JBMD.MiscDistCode, ARMC.Description, JBIN.Contract, JCCM.Description
ORDER BY JBMD.MiscDistCode, JBIN.Contract
