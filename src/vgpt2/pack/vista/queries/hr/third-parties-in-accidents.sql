/*
title: Third parties involved in accidents
grain: one third party of an accident
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which outsiders were hurt or had damage in our incidents?
  - Accidents with a third party between two dates, with name, city, state, phone and claim estimate
  - third party incidents
  - lady in the honda from the april crash, whats her number
  - General liability renewal asks for every outside person since 1/1 and our estimate for each.
  - public hurt on our sites
  - Anybody not on our payroll who might send us a lawyer's letter over the May 14 crane thing
*/
SELECT HRAT.AccidentDate, HRAI.Accident, HRAI.Seq, HRAI.ThirdPartyName, HRAI.ThirdPartyCity, HRAI.ThirdPartyState,
    HRAI.ThirdPartyPhone, HRAI.ClaimEstimate, HRAT.JCCo, HRAT.Job, HRAT.Location
FROM HRAI WITH (NOLOCK)
JOIN HRAT WITH (NOLOCK)
    ON HRAI.HRCo = HRAT.HRCo
    AND HRAI.Accident = HRAT.Accident
WHERE HRAI.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
    AND HRAI.ThirdPartyName IS NOT NULL
ORDER BY HRAT.AccidentDate, HRAI.Accident, HRAI.Seq
