/*
title: People hired between two dates with application, first interview, offer, hire and first payroll payment dates and days from application to first payment
grain: one hired person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How long does it take us from an application to the first paycheck?
  - New hires of a period with application date, first interview, offer, hire date, first pay date and total days
  - time to hire
  - The president read somewhere that good firms fill a job in 30 days and now wants our own record for the year, step by step for each person that came aboard, from the day the application arrived to the interview to the offer and finally the first pay
  - how many days betwen aplication and first check
  - From first hello to first wages, person by person
  - For those who started in May 2024 give each stage date, I want to see who waited longer than 45 days
  - Stages from application through interview, offer and start until the first paycheck, for 2024 starters
  - President heard that good firms fill jobs in thirty days and wants ours in february; by name and job title the day of each stage and total days to the first check
  - how long to get a guy on payroll
  - 'Slowest on top: surname, given name, title, applied, first talk, first offer, started, first paid, days in all'
  - 'hires jan-jun apply > intvw > offer > hire > 1st ck, # days'
  - When someone asks us for a job, how long is it until we pay him for the first time?
*/
WITH Interviewed AS (
    SELECT HREI.HRCo, HREI.HRRef, MIN(HREI.InterviewDate) AS FirstInterview, MIN(HREI.JobOfferDate) AS FirstOffer
    FROM HREI WITH (NOLOCK)
    WHERE HREI.HRCo = @HRCo
    GROUP BY HREI.HRCo, HREI.HRRef
),
Paid AS (
    SELECT PRPH.PRCo, PRPH.Employee, MIN(PRPH.PaidDate) AS FirstPaid
    FROM HRCO WITH (NOLOCK)
    JOIN PRPH WITH (NOLOCK)
        ON HRCO.PRCo = PRPH.PRCo
    WHERE HRCO.HRCo = @HRCo
        AND PRPH.Void = 'N'
    GROUP BY PRPH.PRCo, PRPH.Employee
)
SELECT HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.ApplicationDate, Interviewed.FirstInterview,
    Interviewed.FirstOffer, HRRM.HireDate, Paid.FirstPaid,
    DATEDIFF(DAY, HRRM.ApplicationDate, Paid.FirstPaid) AS DaysToFirstPay
FROM HRRM WITH (NOLOCK)
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
LEFT JOIN Interviewed
    ON HRRM.HRCo = Interviewed.HRCo
    AND HRRM.HRRef = Interviewed.HRRef
LEFT JOIN Paid
    ON HRRM.PRCo = Paid.PRCo
    AND HRRM.PREmp = Paid.Employee
WHERE HRRM.HRCo = @HRCo
    AND HRRM.HireDate BETWEEN @BeginDate AND @EndDate
ORDER BY DaysToFirstPay DESC, HRRM.LastName, HRRM.FirstName
