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
  - Employees whose medical exam runs out this fall, with their cell number
  - DOT fines are steep, so before October I must schedule the clinic for each current employee whose fitness exam lapses between July 1 and September 30
  - dot physicals running out
  - Exam lapse date, day of the last one, employee, what he works as and mobile phone, soonest on top
  - 'med exams exp aug-oct, actv emps w cell #'
  - Whose health check, the one needed to do the job, stops being good in the next three months?
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
