/*
title: Tax on progress bills between two months by tax code and contract
grain: one tax code and contract
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What sales tax did we put on progress bills from April to June, by jurisdiction and contract?
  - Tax base and tax of bill items per tax code, drafts left out
  - Tax code, name, contract, contract description, taxable base, tax charged
  - tax on pay apps
  - which draws had county tax on em
  - Gross receipts tax worksheet from job invoices for the quarter
  - Is any contract billed with the wrong tax rate code?
  - Levy we added to pay requests in the second quarter, per jurisdiction and project
  - Quarterly return is due the 20th; total taxable base and tax on owner invoices that went to AR from July to September, per tax code with its name and contract
  - q2 tax charged owners
  - By jurisdiction name, then project name, the taxable dollars and what was levied
  - tx on jb itms by txcd/cntrct q2, base n tax
  - How much tax did we add to clients' bills, for which authority and which project?
*/
SELECT JBIT.TaxCode, HQTX.Description AS TaxDescription, JBIN.Contract, JCCM.Description,
    SUM(JBIT.TaxBasis) AS TaxBasis, SUM(JBIT.TaxAmount) AS TaxAmount
FROM JBIT WITH (NOLOCK)
JOIN JBIN WITH (NOLOCK)
    ON JBIT.JBCo = JBIN.JBCo
    AND JBIT.BillMonth = JBIN.BillMonth
    AND JBIT.BillNumber = JBIN.BillNumber
JOIN HQTX WITH (NOLOCK)
    ON JBIT.TaxGroup = HQTX.TaxGroup
    AND JBIT.TaxCode = HQTX.TaxCode
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
WHERE JBIT.JBCo = @JBCo
    AND JBIT.BillMonth BETWEEN @BeginMth AND @EndMth
    AND JBIN.InvStatus IN ('I', 'C')
GROUP BY JBIT.TaxCode, HQTX.Description, JBIN.Contract, JCCM.Description
ORDER BY JBIT.TaxCode, JBIN.Contract
