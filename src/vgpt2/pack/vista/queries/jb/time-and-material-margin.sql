/*
title: Time-and-material bills against the job cost behind them
grain: one bill
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What margin do we make on our T&M billings, bill by bill?
  - Invoice amount of time-and-material bills compared with the cost transactions they were built from, January to December
  - Bill, contract, description, invoice total, number of cost postings, cost, margin
  - t&m margin
  - are we loosing money on the time and materials bills
  - "Cost-plus invoices of the year: charged amount less what the work cost us"
  - Did June's extra work invoices cover their labour and material?
  - Profit on each cost-plus invoice in 2024 after the charges it was built on
  - The owner believes T&M loses money, so for January to December take each such bill, its total, the job charges underneath, how many, and what we earned
  - what we make on t&m bills
  - In month order, invoice, project title, what we charged, how many charges lie beneath, what those cost and what remains
  - TM bills ytd inv tot less jc cst, GP
  - When clients pay us for hours and goods, how much do we keep from every invoice?
*/
WITH Postings AS (
    SELECT DISTINCT JBIJ.JBCo, JBIJ.BillMonth, JBIJ.BillNumber, JBIJ.JCMonth, JBIJ.JCTrans
    FROM JBIJ WITH (NOLOCK)
    WHERE JBIJ.JBCo = @JBCo
        AND JBIJ.BillMonth BETWEEN @BeginMth AND @EndMth
),
BillCost AS (
    SELECT Postings.JBCo, Postings.BillMonth, Postings.BillNumber, COUNT(*) AS PostingCount,
        SUM(JCCD.ActualCost) AS Cost
    FROM Postings
    JOIN JCCD WITH (NOLOCK)
        ON Postings.JBCo = JCCD.JCCo
        AND Postings.JCMonth = JCCD.Mth
        AND Postings.JCTrans = JCCD.CostTrans
    GROUP BY Postings.JBCo, Postings.BillMonth, Postings.BillNumber
)
SELECT JBIN.BillMonth, JBIN.BillNumber, JBIN.Invoice, JBIN.Contract, JCCM.Description, JBIN.InvTotal,
    BillCost.PostingCount, BillCost.Cost, JBIN.InvTotal - BillCost.Cost AS Margin
FROM JBIN WITH (NOLOCK)
JOIN BillCost
    ON JBIN.JBCo = BillCost.JBCo
    AND JBIN.BillMonth = BillCost.BillMonth
    AND JBIN.BillNumber = BillCost.BillNumber
JOIN JCCM WITH (NOLOCK)
    ON JBIN.JBCo = JCCM.JCCo
    AND JBIN.Contract = JCCM.Contract
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillType IN ('T', 'B')
ORDER BY JBIN.BillMonth, JBIN.BillNumber
