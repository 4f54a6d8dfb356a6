/*
title: Licensed drivers without a drug test since a date
grain: one person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - Which of our drivers have not been in a drug test pool pull this year?
  - Active people with a licence class and no test on or after a day, with licence state, expiry and job title
  - drivers not tested
  - dot auditor asks who with a cdl hasnt peed in a cup since january
  - Pick candidates for the next random draw from those holding a class A and untested since 3/1.
  - cdl holders w/o test
  - Who behind the wheel could we have missed when the lab came out?
  - CDL people with no urinalysis on file since March 1
  - The DOT consortium says we are short of our random rate, so which employees with a license class have nothing from the lab since January 1, by class
  - who hasn't been UA'd
  - Names, titles, license class and state and expiration of active drivers lacking any screening after 6/30, sorted by class
  - cdl guys no drug tst since 4/1, need names for the rndm
  - Which of the people licensed to drive have not been checked for drugs this year?
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.LicClass, HRRM.LicState, HRRM.LicExpDate
FROM HRRM WITH (NOLOCK)
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRRM.LicClass IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM HRDT WITH (NOLOCK)
        WHERE HRDT.HRCo = HRRM.HRCo
            AND HRDT.HRRef = HRRM.HRRef
            AND HRDT.Date >= @SinceDate
    )
ORDER BY HRRM.LicClass, HRRM.LastName, HRRM.FirstName
