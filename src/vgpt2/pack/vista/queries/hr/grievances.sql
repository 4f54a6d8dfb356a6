/*
title: Grievances filed between two dates with hearing and last appeal
grain: one grievance of a person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What complaints did people file this year, and where do they stand?
  - Grievances by date with person, craft, text, hearing, last day to appeal and outcome
  - grievance log
  - the Local 18 rep is coming thursday, what has he got against us
  - When is the hearing for Ramirez, the one from March?
  - union beefs this year n how they came out
  - Disputes with the labor side that could still be appealed after October 1
  - Union complaints brought in 2024, hearing dates, last day to appeal, how they ended
  - Business agent of Local 18 comes thursday; show everything filed since january with the man's name, craft, what he says, hearing, last appeal day, and outcome
  - what's the hall mad about
  - 'In order of filing: surname, given name, craft, complaint in words, heard on, appeal until, result'
  - grievncs YTD w/ hrng + final appl dt
  - Which workers have formally protested how they were treated, and what came of it?
*/
SELECT HREG.Date, HREG.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.StdCraft, HREG.Grievance, HREG.HearingDate,
    HREG.FinalAppealDate, HREG.Outcome
FROM HREG WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HREG.HRCo = HRRM.HRCo
    AND HREG.HRRef = HRRM.HRRef
WHERE HREG.HRCo = @HRCo
    AND HREG.Date BETWEEN @BeginDate AND @EndDate
ORDER BY HREG.Date, HRRM.LastName, HREG.Seq
