/*
title: Open contract receivables by department of the contract, aged by due date, not due, 1 to 30, 31 to 60, 61 to 90 and over 90 days late
grain: one department
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How old are receivables in each division of the company?
  - Amount due on contract invoices by department in current, 1 to 30, 31 to 60, 61 to 90 and over 90 days past due
  - aging by division
  - The division heads get a bonus that depends on collections, so at the end of June I need the open balance of their contracts without what owners hold back, split by how late it is, with the share that is more than ninety days late.
  - ar agin by dept w/ over 90 persent
  - Which part of the business waits longest for its money?
  - Has the civil department still 300,000 beyond three months?
  - Unpaid contract billings by division, by how late they are at June 30.
  - Division managers' bonus depends on collections; at september 30 give each one's outstanding in monthly lateness bands, and the percentage beyond three months
  - past due owner billings per division
  - Owner receivables, division and its name, total outstanding, current, 1-30, 31-60, 61-90, older, percent oldest; worst on top
  - AR ageing by dept 90+ % as of EOM
  - For each branch of the company, how much are clients late with, and how late?
*/
SELECT JCCM.JCCo, JCCM.Department, JCDM.Description, SUM(ARTH.AmountDue) AS AmountDue,
    SUM(CASE WHEN ARTH.DueDate >= @AsOf THEN ARTH.AmountDue ELSE 0 END) AS NotDue,
    SUM(CASE WHEN ARTH.DueDate < @AsOf AND ARTH.DueDate >= DATEADD(DAY, -30, @AsOf)
        THEN ARTH.AmountDue ELSE 0 END) AS Days1To30,
    SUM(CASE WHEN ARTH.DueDate < DATEADD(DAY, -30, @AsOf) AND ARTH.DueDate >= DATEADD(DAY, -60, @AsOf)
        THEN ARTH.AmountDue ELSE 0 END) AS Days31To60,
    SUM(CASE WHEN ARTH.DueDate < DATEADD(DAY, -60, @AsOf) AND ARTH.DueDate >= DATEADD(DAY, -90, @AsOf)
        THEN ARTH.AmountDue ELSE 0 END) AS Days61To90,
    SUM(CASE WHEN ARTH.DueDate < DATEADD(DAY, -90, @AsOf) THEN ARTH.AmountDue ELSE 0 END) AS Over90,
    100.0 * SUM(CASE WHEN ARTH.DueDate < DATEADD(DAY, -90, @AsOf) THEN ARTH.AmountDue ELSE 0 END)
        / NULLIF(SUM(ARTH.AmountDue), 0) AS PercentOver90
FROM ARTH WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON ARTH.JCCo = JCCM.JCCo
    AND ARTH.Contract = JCCM.Contract
JOIN JCDM WITH (NOLOCK)
    ON JCCM.JCCo = JCDM.JCCo
    AND JCCM.Department = JCDM.Department
WHERE ARTH.ARCo = @ARCo
    AND ARTH.AmountDue <> 0
GROUP BY JCCM.JCCo, JCCM.Department, JCDM.Description
ORDER BY Over90 DESC, JCCM.Department
