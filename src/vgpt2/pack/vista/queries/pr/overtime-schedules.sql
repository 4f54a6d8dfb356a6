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
  - When does premium pay begin on weekdays, Saturdays, Sundays and holidays under each rule?
  - A union auditor compares our configuration to the agreement for four-ten crews; list each rule's hour limit and the pay code that follows, weekday, Saturday, Sunday, holiday.
  - when does time-and-a-half start
  - 'each premium rule by name: threshold Monday to Friday and what replaces it, the same for both weekend days and festive days'
  - ot sched setup hrs b4 OT mon/sat/sun/hol + ern cd
  - After how many hours a day do we have to pay more, and is it different on weekends?
*/
SELECT PROT.OTSched, PROT.Description, PROT.MonHrs, PROT.MonEarnCode, PROT.SatHrs, PROT.SatEarnCode, PROT.SunHrs,
    PROT.SunEarnCode, PROT.HolHrs, PROT.HolEarnCode
FROM PROT WITH (NOLOCK)
WHERE PROT.PRCo = @PRCo
ORDER BY PROT.OTSched
