/*
title: Training cost refunded to people who left within a number of days of completing the course
grain: one course of a person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
  Days: {type: int, example: 365}
asks:
  - Which course costs did we refund to people who then left within the year?
  - Leaver, department, course, date completed, cost, day left and days between, for refunds and departures in a date range
  - tuition clawback
  - The agreement says that whoever goes within twelve months after we reimbursed a class has to give the money back, and legal would like to know whether it was ever enforced, so list everyone who left in 2024 and had something refunded in the year before
  - refunded clases for ppl that quit, clawbak list
  - Schooling we paid for somebody else's benefit
  - Did we give Tadeo 2,150 for the crane course before he left in August?
  - Ex-employees whose class fees we reimbursed less than a year before they departed
  - 'The owner is tired of paying schooling for competitors: whoever quit in 2024 within 180 days after finishing a class we paid back, the sum, and the department'
  - reimbursed class then quit
  - By final day, ex-employee, department name, class, when finished, dollars paid back and how many days he stayed after
  - tuition reimb to terms w/in 365 days of finishng, need names + $
  - Did we pay back somebody's school fees only to see that person walk away soon afterwards?
*/
SELECT HRRM.TermDate, HRRM.LastName, HRRM.FirstName, PRDP.Description AS DepartmentName, HRET.TrainCode,
    HRET.Description, HRET.CompleteDate, HRET.Cost, DATEDIFF(day, HRET.CompleteDate, HRRM.TermDate) AS DaysBetween
FROM HRRM WITH (NOLOCK)
JOIN HRET WITH (NOLOCK)
    ON HRRM.HRCo = HRET.HRCo
    AND HRRM.HRRef = HRET.HRRef
LEFT JOIN PRDP WITH (NOLOCK)
    ON HRRM.PRCo = PRDP.PRCo
    AND HRRM.PRDept = PRDP.PRDept
WHERE HRRM.HRCo = @HRCo
    AND HRET.ReimbursedYN = 'Y'
    AND HRRM.TermDate BETWEEN @BeginDate AND @EndDate
    AND HRRM.TermDate BETWEEN HRET.CompleteDate AND DATEADD(day, @Days, HRET.CompleteDate)
ORDER BY HRRM.TermDate, HRRM.LastName, HRRM.FirstName, HRET.CompleteDate
