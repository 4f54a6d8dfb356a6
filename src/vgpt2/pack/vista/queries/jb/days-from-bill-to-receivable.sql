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
