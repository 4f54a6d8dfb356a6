/*
title: Days from approval of change order items to their interface to job cost between two dates by person who interfaced them
grain: one person
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who sends approved changes over to accounting, and how long do they lie before that?
  - Person, items interfaced between two dates, projects, approved amount, average and longest days from approval to interface
  - approval to interface lag
  - The 62,000 on 1008- was approved on March 4 and reached cost on May 9, is that usual
  - who interfases the change ordes and how slow are they
  - Controllers see the contract value rise weeks after the project people have celebrated, and since the button is pressed by four or five different people I would like to see for the first half of 2024 each one's number of items, the sum and the delay in days, mean and worst.
  - Idle time between the owner's yes and the books
  - Average wait between a change's okay and its transfer to job cost, by the person transferring
  - WIP was wrong again in March because okayed changes lay around; measure January–June who pushes them to accounting, how many, what dollars, mean and worst wait.
  - who's slow pushing okayed COs across
  - Full names of those who push okayed changes to accounting, lines, jobs, dollars, mean and worst days waited, slowest on top
  - aprvd -> interfaced lag by usr, avg/max days, Q1
  - After an extra is agreed, somebody has to hand it to bookkeeping; who does that, and how long do they take?
*/
SELECT PMOI.InterfacedBy, DDUP.FullName, COUNT(*) AS Items, COUNT(DISTINCT PMOI.Project) AS Projects,
    SUM(PMOI.ApprovedAmt) AS ApprovedAmount,
    AVG(1.0 * DATEDIFF(DAY, PMOI.ApprovedDate, PMOI.InterfacedDate)) AS AverageDays,
    MAX(DATEDIFF(DAY, PMOI.ApprovedDate, PMOI.InterfacedDate)) AS LongestDays
FROM PMOI WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON PMOI.InterfacedBy = DDUP.VPUserName
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Approved = 'Y'
    AND PMOI.InterfacedDate BETWEEN @BeginDate AND @EndDate
GROUP BY PMOI.InterfacedBy, DDUP.FullName
ORDER BY AverageDays DESC, PMOI.InterfacedBy
