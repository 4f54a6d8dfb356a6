/*
title: Training classes between two dates with attendance
grain: one class
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which training classes are scheduled, and how full are they?
  - Class schedule with number of people enrolled
  - class schedule
  - Classes starting between two dates with instructor, room, maximum and number of people on them.
  - any room left in the safety class
  - Courses starting this year with teacher, room, seats and number signed up
  - Superintendents ask until friday where there's a free seat in rigging; list courses from july 1 to september 30 with room, most who fit, and how many have signed up
  - courses and seats left
  - Start day, course code, its title, teacher, room, most who fit, signed up so far
  - trng sched Q3, enrlld v max
  - What lessons are planned for our staff, when, and are they full?
*/
SELECT HRTC.StartDate, HRTC.TrainCode, HRTC.ClassDesc, HRTC.Instructor, HRTC.Room, HRTC.MaxAttend,
    COUNT(HRET.HRRef) AS Enrolled
FROM HRTC WITH (NOLOCK)
LEFT JOIN HRET WITH (NOLOCK)
    ON HRTC.HRCo = HRET.HRCo
    AND HRTC.TrainCode = HRET.TrainCode
    AND HRTC.Type = HRET.Type
    AND HRTC.ClassSeq = HRET.ClassSeq
WHERE HRTC.HRCo = @HRCo
    AND HRTC.StartDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRTC.StartDate, HRTC.TrainCode, HRTC.ClassDesc, HRTC.Instructor, HRTC.Room, HRTC.MaxAttend
ORDER BY HRTC.StartDate, HRTC.TrainCode
