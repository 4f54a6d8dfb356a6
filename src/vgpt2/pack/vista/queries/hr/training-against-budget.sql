/*
title: Training cost of people against their training budget
grain: one person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who has spent his training allowance, and who has money left?
  - Training budget, cost of courses between two dates and remainder by active person with job title
  - training budget left
  - Priya asks for a $1,200 PE review course in november, does she have it in her pot
  - class money used vs granted
  - People who went over what we set aside for their schooling
  - Per head, how far are we into education dollars for 2024?
  - Money spent on courses per employee compared with the allowance each was granted
  - The owner wants education dollars used up before year end, so for 2024 give each current employee's class costs, his allotment, and what remains, overspenders first
  - class allowance, who's over
  - Employee, title, yearly allotment, what courses cost since January, and the rest, least remaining on top
  - trng $ vs bdgt per emp ytd w/ name n whats left
  - Each worker may spend a certain sum on learning; how much of it has everyone used, and how much is left?
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.TrainingBudget, SUM(HRET.Cost) AS TrainingCost,
    HRRM.TrainingBudget - SUM(HRET.Cost) AS BudgetLeft
FROM HRRM WITH (NOLOCK)
JOIN HRET WITH (NOLOCK)
    ON HRRM.HRCo = HRET.HRCo
    AND HRRM.HRRef = HRET.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRET.Date BETWEEN @BeginDate AND @EndDate
GROUP BY HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.TrainingBudget
ORDER BY BudgetLeft, HRRM.LastName, HRRM.FirstName
