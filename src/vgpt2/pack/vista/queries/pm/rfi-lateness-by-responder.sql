/*
title: RFIs answered late by the firm that had to answer
grain: one firm
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which architects and engineers answer our questions late, and by how much?
  - 'RFIs sent within a period by answering firm: asked, answered, answered after the due date, average days to answer, longest'
  - late responders
  - Firm, number sent, number back, late share, mean days, maximum days for questions sent in the first half of 2024
  - build me a case against Osgood & Lyle, they take forever on every rfi
  - 'Delay notice to the owner: turnaround of the design team against the 10 days of the spec'
  - Who makes us wait?
  - Grade each design firm on replies to questions sent January to June
  - 'Time extension request needs proof of slow designers: for questions mailed this half year, per replying company the number sent, answered, beyond deadline, share, mean and worst days.'
  - designer tardiness scorecard
  - Least punctual design company first by name, questions mailed, back, overdue, portion overdue, average and maximum wait
  - 'a/e rfi respons times jan-jun, # late + %'
  - Of the architects and engineers, who replies to us too slowly, and how slowly?
*/
SELECT PMFM.FirmName, COUNT(*) AS Sent, COUNT(PMRI.DateRecd) AS Answered,
    SUM(CASE WHEN PMRI.DateRecd > PMRI.DateDue THEN 1 ELSE 0 END) AS AnsweredLate,
    1.0 * SUM(CASE WHEN PMRI.DateRecd > PMRI.DateDue THEN 1 ELSE 0 END) / NULLIF(COUNT(PMRI.DateRecd), 0)
        AS LateShare,
    AVG(1.0 * DATEDIFF(day, PMRI.DateSent, PMRI.DateRecd)) AS AverageDays,
    MAX(DATEDIFF(day, PMRI.DateSent, PMRI.DateRecd)) AS LongestDays
FROM PMRI WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMRI.VendorGroup = PMFM.VendorGroup
    AND PMRI.RespondFirm = PMFM.FirmNumber
WHERE PMRI.PMCo = @PMCo
    AND PMRI.DateSent BETWEEN @BeginDate AND @EndDate
GROUP BY PMFM.FirmNumber, PMFM.FirmName
ORDER BY LateShare DESC, PMFM.FirmName
