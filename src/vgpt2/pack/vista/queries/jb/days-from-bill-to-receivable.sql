/*
title: Days from making a bill to posting its receivable by the person who made it
grain: one person
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Pay applications lie around as drafts; by biller, how long from creating one to having it in receivables?
  - Interfaced bills between two months by creator with number, total, average and longest days from creation to posting of the batch
  - bill to post lag
  - Tina's 1.4 million for Lakeview in April took eleven days, is that normal for her?
  - how slow are the billers gettin stuff into ar since jan
  - Full name, bills, amount, mean days, maximum days.
  - Turnaround between drafting an owner invoice and booking it, January to June
  - How long each biller's invoices wait before posting to AR, mean and longest
  - Cash flow suffers because pay apps sit as drafts; from January to December, per clerk, number, dollars, and days between creating and landing in receivables
  - biller turnaround, draft to ar
  - Clerk's full name, bills, dollars, mean days and longest days, slowest on top
  - avg days jb creatd to ar postd by usr ytd
  - Once somebody writes a client's bill, how many days go by until it is in the accounts?
*/
SELECT JBIN.CreatedBy, DDUP.FullName, COUNT(*) AS Bills, SUM(JBIN.InvTotal) AS Amount,
    AVG(1.0 * DATEDIFF(DAY, JBIN.CreatedDate, HQBC.DatePosted)) AS AverageDays,
    MAX(DATEDIFF(DAY, JBIN.CreatedDate, HQBC.DatePosted)) AS LongestDays
FROM JBIN WITH (NOLOCK)
JOIN JCCO WITH (NOLOCK)
    ON JBIN.JBCo = JCCO.JCCo
JOIN ARTH WITH (NOLOCK)
    ON JCCO.ARCo = ARTH.ARCo
    AND JBIN.BillMonth = ARTH.Mth
    AND JBIN.ARTrans = ARTH.ARTrans
JOIN HQBC WITH (NOLOCK)
    ON JBIN.JBCo = HQBC.Co
    AND ARTH.Mth = HQBC.Mth
    AND ARTH.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON JBIN.CreatedBy = DDUP.VPUserName
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
    AND JBIN.InvStatus = 'I'
GROUP BY JBIN.CreatedBy, DDUP.FullName
ORDER BY AverageDays DESC, JBIN.CreatedBy
