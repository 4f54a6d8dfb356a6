/*
title: Days that firms took to answer requests for quote sent between two dates
grain: one firm
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which subs are slow in pricing changes for us?
  - Per firm number of change quotes requested, answered, late and average days from sending to receipt
  - RFQ turnaround by firm
  - Firm, requests sent, answers received, still open, answered after the required date, average days in 2024
  - Every change proposal of mine is late because of somebody's missing price and before I have that conversation with Delta Mechanical I want numbers, how many requests each got from us this year, how many came back, how many of them after the date we asked for
  - how fast do subs reply to rfqs, averge days pls
  - Promptness in sending back prices for extras, since last January
  - 'Rank subs on pricing our extras in 2024: asked, replied, tardy, mean wait'
  - 'Owner rejects late proposals, and I blame slow subs: for pricing inquiries mailed since January, per company count those sent, answered, unanswered, overdue, and mean days.'
  - which trades drag on RFQs
  - 'Slowest company first by name: price inquiries sent, replies, unanswered, tardy, mean days'
  - 'rfq turnarnd by sub YTD, avg days + # late'
  - When we ask companies what an extra would cost, how fast does each reply, and how often too late?
*/
SELECT PMQD.SentToFirm, PMFM.FirmName, COUNT(*) AS Sent, COUNT(PMQD.DateRecd) AS Answered,
    SUM(CASE WHEN PMQD.DateRecd IS NULL THEN 1 ELSE 0 END) AS StillOpen,
    SUM(CASE WHEN PMQD.DateRecd > PMQD.DateReqd THEN 1 ELSE 0 END) AS Late,
    AVG(1.0 * DATEDIFF(day, PMQD.DateSent, PMQD.DateRecd)) AS AverageDays
FROM PMQD WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMQD.VendorGroup = PMFM.VendorGroup
    AND PMQD.SentToFirm = PMFM.FirmNumber
WHERE PMQD.PMCo = @PMCo
    AND PMQD.DateSent BETWEEN @BeginDate AND @EndDate
GROUP BY PMQD.SentToFirm, PMFM.FirmName
ORDER BY AverageDays DESC, PMFM.FirmName
