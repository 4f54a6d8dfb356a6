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
