/*
title: People who changed employee masters and made posted timecard batches in pay periods between the same two dates
grain: one person
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Payroll duties, who both edits employee records and enters the time that is paid?
  - Login, full name, audited employee changes, employees added, timecard lines in own batches, hours
  - master edits plus time entry
  - "Whoever can add a man and give him hours can pay a ghost, so for the control matrix I want the people who did both in the year: so many changes to employee records, of these so many additions, and the hours that went through batches which they made themselves."
  - who chaneged employess and also keyd timecards
  - Could a single clerk invent a worker and pay him?
  - I know lvance does both since April, is there a second one?
  - Which users both altered people's payroll records and keyed paid hours in 2024?
  - The fraud examiner tests segregation of duties; name each login that added or edited personnel masters and also created the time queues paid in that year, with counts and hours.
  - 'SoD: emp master + time entry'
  - 'most hours first: login and full name, edits, new people among them, time lines, hours in own queues'
  - usrs who chg empl mstr AND key tc batchs 2024, ghost emp risk
  - Could one office person make up a worker and also pay him? Who has done both kinds of things this year?
*/
WITH Changed AS (
    SELECT HQMA.UserName, COUNT(*) AS Changes, SUM(CASE WHEN HQMA.RecType = 'A' THEN 1 ELSE 0 END) AS Added
    FROM HQMA WITH (NOLOCK)
    WHERE HQMA.TableName = 'bPREH'
        AND HQMA.Co = @PRCo
        AND HQMA.RecType IN ('A', 'C')
        AND HQMA.DateTime >= @BeginDate
        AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
    GROUP BY HQMA.UserName
),
Batches AS (
    SELECT DISTINCT HQBC.Co, HQBC.BatchId, HQBC.PRGroup, HQBC.PREndDate, HQBC.CreatedBy
    FROM HQBC WITH (NOLOCK)
    WHERE HQBC.Co = @PRCo
        AND HQBC.TableName = 'PRTB'
        AND HQBC.PREndDate BETWEEN @BeginDate AND @EndDate
),
Entered AS (
    SELECT Batches.CreatedBy, COUNT(*) AS Timecards, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    JOIN Batches
        ON PRTH.PRCo = Batches.Co
        AND PRTH.BatchId = Batches.BatchId
        AND PRTH.PRGroup = Batches.PRGroup
        AND PRTH.PREndDate = Batches.PREndDate
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PREndDate BETWEEN @BeginDate AND @EndDate
    GROUP BY Batches.CreatedBy
)
SELECT DDUP.VPUserName, DDUP.FullName, Changed.Changes, Changed.Added, Entered.Timecards, Entered.Hours
FROM DDUP WITH (NOLOCK)
JOIN Changed
    ON DDUP.VPUserName = Changed.UserName
JOIN Entered
    ON DDUP.VPUserName = Entered.CreatedBy
ORDER BY Entered.Hours DESC, DDUP.VPUserName
