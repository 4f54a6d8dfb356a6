/*
title: Overtime schedules with first level hours and overtime code of a weekday, Saturday, Sunday and holiday
grain: one overtime schedule
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - After how many hours does overtime start on each of our schedules, and under which code?
  - Overtime schedules of a company, Monday, Saturday, Sunday and holiday hours with the code that takes over
  - ot rules
  - Hi, the new timekeeper in Tulsa keeps paying Saturday as straight time and says nobody told him otherwise, so before I call him would you send me the rules as they are set up in the system, by weekday and for holidays too
  - wich shcedule starts dubble time on sundays
  - When does time and a half kick in, schedule 2 versus 5?
  - Crews on four tens should not get premium before hour 10; does the set-up say so for schedule 4?
*/
SELECT PROT.OTSched, PROT.Description, PROT.MonHrs, PROT.MonEarnCode, PROT.SatHrs, PROT.SatEarnCode, PROT.SunHrs,
    PROT.SunEarnCode, PROT.HolHrs, PROT.HolEarnCode
FROM PROT WITH (NOLOCK)
WHERE PROT.PRCo = @PRCo
ORDER BY PROT.OTSched
