/*
title: Change order items approved between two dates by the user who approved them
grain: one user
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who approved change items in the system this half year and for how much?
  - Approved items per user with number of projects, items, amount, largest item and latest approval
  - approvals per user
  - User, full name, items approved, projects, total approved, biggest single item from January 1 to June 30
  - Our authority matrix says nobody below an ops manager approves above 50,000 and the auditors want evidence, so start with a summary of which login approved how many change lines, what they add up to and the largest one each
  - whos been hitting aprove on change ordrs
  - Sign-off activity on extras by person, is Karen Boyd in there?
  - Tally extras okayed from January to June under each login, with the largest one
  - 'Internal control testing: the auditor asks which people clicked approve on changes in 2024, for how many lines and jobs, total dollars, and the single biggest.'
  - who okays our COs, totals
  - 'Change okays of the half year by full name: lines, jobs touched, dollars, largest line, last day, most dollars on top'
  - tally of CO aprovals per usr jan-jun w/ bigest one
  - Which of our staff gave the go-ahead to extra work in the system, and how much money did each agree to?
*/
SELECT PMOI.ApprovedBy, DDUP.FullName, COUNT(*) AS Items, COUNT(DISTINCT PMOI.Project) AS Projects,
    SUM(PMOI.ApprovedAmt) AS ApprovedAmount, MAX(PMOI.ApprovedAmt) AS LargestItem,
    MAX(PMOI.ApprovedDate) AS LastApproval
FROM PMOI WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON PMOI.ApprovedBy = DDUP.VPUserName
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Approved = 'Y'
    AND PMOI.ApprovedDate BETWEEN @BeginDate AND @EndDate
GROUP BY PMOI.ApprovedBy, DDUP.FullName
ORDER BY ApprovedAmount DESC, PMOI.ApprovedBy
