/*
title: Timecards on days on which a person was off or restricted after an accident
grain: one timecard
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Is anybody paid wages for days on which he is booked as out on comp?
  - Timecards that fall into a span of lost or restricted days, with person, accident, kind of days, span, pay code and hours
  - paid on lost time
  - Gutierrez supposedly was home 3/4 to 3/22 and theres 40 hrs on 1001-
  - Adjuster asks whether light duty was really worked in April.
  - time cards vs days away
  - Either the injury log or the time is wrong for these people.
  - Hours posted for injured employees during the period they were away or on light duty
  - 'Comp fraud investigator asks for February: anyone hurt whose time entries fall within the dates they were kept out or limited, with job and type of pay'
  - off hurt but has hours
  - Hurt employee's name, which incident, kind and span of absence, day worked, job, pay type and hours
  - tc hrs while on lost time/ltd duty 2024 by emp
  - Somebody was supposed to stay home after getting hurt; did they put in working hours on those very days?
*/
SELECT HRAL.Accident, HRAI.HRRef, HRRM.LastName, HRRM.FirstName, HRAL.Type, HRAL.BeginDate, HRAL.EndDate, PRTH.PostDate,
    PRTH.JCCo, PRTH.Job, PREC.Description AS EarningsName, PRTH.Hours
FROM HRAL WITH (NOLOCK)
JOIN HRAI WITH (NOLOCK)
    ON HRAL.HRCo = HRAI.HRCo
    AND HRAL.Accident = HRAI.Accident
    AND HRAL.Seq = HRAI.Seq
JOIN HRRM WITH (NOLOCK)
    ON HRAI.HRCo = HRRM.HRCo
    AND HRAI.HRRef = HRRM.HRRef
JOIN PRTH WITH (NOLOCK)
    ON HRRM.PRCo = PRTH.PRCo
    AND HRRM.PREmp = PRTH.Employee
    AND PRTH.PostDate BETWEEN HRAL.BeginDate AND HRAL.EndDate
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
WHERE HRAL.HRCo = @HRCo
    AND HRAL.BeginDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.LastName, HRRM.FirstName, PRTH.PostDate
