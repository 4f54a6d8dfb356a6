/*
title: Physical examinations of active people that expire between two dates
grain: one person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who has to see the doctor again before the end of the year?
  - Active people with date and expiry of the physical, job title and phone, for a range of expiry days
  - physicals coming due
  - med cards running out in august for the cdl guys
  - Book the clinic for everybody whose exam lapses before 9/30.
  - Is Kowalski's checkup still good in July?
  - Fitness for duty that will run out on us
*/
SELECT HRRM.PhysExpireDate, HRRM.PhysDate, HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.CellPhone
FROM HRRM WITH (NOLOCK)
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRRM.PhysExpireDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.PhysExpireDate, HRRM.LastName, HRRM.FirstName
