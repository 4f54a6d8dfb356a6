/*
title: Rosters of training classes with position and department
grain: one person on a class
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who is signed up for the classes coming up?
  - People on classes starting between two dates with class, instructor, room, position, payroll department, status and grade
  - class roster
  - sign in sheet for the rigging class on the 14th
  - The trainer needs names and job titles for everyone attending in March.
  - attendees per class
  - From which departments do participants of the first-aid course come?
  - Participants of each course starting in 2024, with job title and department
  - OSHA trainer arrives march 14 and wants names and trades of those in his room; per course from march 1 to 31 give people by name, job title, department, status
  - who's in which course
  - 'By start day and course: teacher, room, then surname, given name, job title, department by name, status, mark'
  - trng sign in sheet 6/10-6/14 w/ dept n title
  - Which of our people sit in which lesson, and what do they do in the company?
*/
SELECT HRTC.StartDate, HRTC.TrainCode, HRTC.ClassSeq, HRTC.ClassDesc, HRTC.Instructor, HRTC.Room, HRRM.LastName,
    HRRM.FirstName, HRPC.JobTitle, PRDP.Description AS DepartmentName, HRET.Status, HRET.Grade
FROM HRTC WITH (NOLOCK)
JOIN HRET WITH (NOLOCK)
    ON HRTC.HRCo = HRET.HRCo
    AND HRTC.TrainCode = HRET.TrainCode
    AND HRTC.Type = HRET.Type
    AND HRTC.ClassSeq = HRET.ClassSeq
JOIN HRRM WITH (NOLOCK)
    ON HRET.HRCo = HRRM.HRCo
    AND HRET.HRRef = HRRM.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
LEFT JOIN PRDP WITH (NOLOCK)
    ON HRRM.PRCo = PRDP.PRCo
    AND HRRM.PRDept = PRDP.PRDept
WHERE HRTC.HRCo = @HRCo
    AND HRTC.StartDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRTC.StartDate, HRTC.TrainCode, HRTC.ClassSeq, HRRM.LastName, HRRM.FirstName
