/*
title: Contract revenue invoiced by department and month
grain: one department and month
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much did each operating department invoice month by month this year?
  - Progress invoices by contract department and month, net of tax
  - Did civil out-bill buildings in Q1?
  - billings by dept
  - which group is actually sending invoices out the door
  - Department, name, month, number of contracts invoiced, amount before tax, retention held.
  - Contract billing per division for every month of 2024, before tax.
  - 'Division bonuses follow billings: each group''s amounts from january to june, monthly, number of contracts and retention withheld, credits netted'
  - division billings monthly
  - Contract billings with division and its name, month, how many contracts, billed before tax, withheld
  - AR billd by dept x mo q1-q2 less tx
  - What did each branch of our company charge on its projects, month by month?
*/
SELECT JCCI.JCCo, JCCI.Department, JCDM.Description, ARTH.Mth, COUNT(DISTINCT ARTL.Contract) AS Contracts,
    SUM(ARTL.Amount - ARTL.TaxAmount) AS Amount, SUM(ARTL.Retainage) AS Retainage
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
JOIN JCCI WITH (NOLOCK)
    ON ARTL.JCCo = JCCI.JCCo
    AND ARTL.Contract = JCCI.Contract
    AND ARTL.Item = JCCI.Item
JOIN JCDM WITH (NOLOCK)
    ON JCCI.JCCo = JCDM.JCCo
    AND JCCI.Department = JCDM.Department
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType IN ('I', 'C', 'A')
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY JCCI.JCCo, JCCI.Department, JCDM.Description, ARTH.Mth
ORDER BY JCCI.JCCo, JCCI.Department, ARTH.Mth
