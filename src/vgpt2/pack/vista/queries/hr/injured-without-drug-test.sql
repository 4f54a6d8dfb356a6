/*
title: People in accidents who had no drug test on the day or in the three days after
grain: one person in an accident
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - After which accidents did we fail to test the person involved?
  - People named in accidents between two dates without a drug test within three days, with accident, date, job title and place
  - no post-accident test
  - did anybody skip the pee test after getting hurt
  - Our policy says screening within 72 hours of an incident. Where was it broken this year?
  - untested after incident
  - Missed screens following an injury, for the safety committee
  - Workers in incidents who weren't screened on the day or within three days
  - Comp carrier may deny claims without a post-incident screen; for january to june name each worker in an incident with no test inside seventy-two hours, job title, place, avoidable or not
  - hurt but never peed in a cup
  - 'In order of incident day: case, place, surname, given name, job title, avoidable or not'
  - acc YTD no DT w/in 3 days, policy says 72 hr
  - After a mishap everyone involved should be checked for drugs quickly. For whom did we not do that?
*/
SELECT HRAT.Accident, HRAT.AccidentDate, HRAT.Location, HRAI.Seq, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle,
    HRAI.PreventableYN
FROM HRAT WITH (NOLOCK)
JOIN HRAI WITH (NOLOCK)
    ON HRAT.HRCo = HRAI.HRCo
    AND HRAT.Accident = HRAI.Accident
JOIN HRRM WITH (NOLOCK)
    ON HRAI.HRCo = HRRM.HRCo
    AND HRAI.HRRef = HRRM.HRRef
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM HRDT WITH (NOLOCK)
        WHERE HRDT.HRCo = HRAI.HRCo
            AND HRDT.HRRef = HRAI.HRRef
            AND HRDT.Date BETWEEN HRAT.AccidentDate AND DATEADD(DAY, 3, HRAT.AccidentDate)
    )
ORDER BY HRAT.AccidentDate, HRAT.Accident, HRAI.Seq
