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
  - Names and phone numbers of non-employees caught up in our mishaps during 2024
  - The liability carrier opens its yearly review in January; collect every bystander or motorist tied to our mishaps since last January, with the dollars we guess each may cost
  - civilians in our wrecks
  - By date of the mishap, the other person's name, town, state and phone, the site and spot, and what we expect to pay
  - 3rd pty on accdnts ytd, name/ph + est claim
  - When our work went wrong, which strangers were affected, and how can they be reached?
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
