/*
title: Equipment involved in accidents
grain: one machine in an accident
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which machines were in accidents, and could it have been avoided?
  - Equipment in accidents between two dates with description, category, date, job, preventable flag and claim estimate
  - equipment accidents
  - what happend with truck 114, how many wrecks
  - Fleet insurance renewal. I need units, dates of loss and estimated damage.
  - wrecked units
  - Pickups and iron that got banged up, with the site where it took place
  - Units of our fleet that were in a wreck in 2024, where, and was it avoidable
  - Fleet insurer's renewal form of november 1 wants units, loss dates and damage; show each machine by name and class with day, place, project by name, avoidable or not, estimate
  - banged up units, which n when
  - 'By unit: its name, class by name, case, day, place, project by name, avoidable, estimated dollars'
  - eq in acc YTD w/ clm est, truck 114?
  - Which of our trucks and machines were in a crash this year, and how expensive will it be?
*/
SELECT HRAI.EMCo, HRAI.Equipment, EMEM.Description AS EquipmentName, EMCM.Description AS CategoryName, HRAT.Accident,
    HRAT.AccidentDate, HRAT.Location, HRAT.JCCo, HRAT.Job, JCJM.Description AS JobName, HRAI.PreventableYN,
    HRAI.ClaimEstimate
FROM HRAI WITH (NOLOCK)
JOIN HRAT WITH (NOLOCK)
    ON HRAI.HRCo = HRAT.HRCo
    AND HRAI.Accident = HRAT.Accident
JOIN EMEM WITH (NOLOCK)
    ON HRAI.EMCo = EMEM.EMCo
    AND HRAI.Equipment = EMEM.Equipment
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
LEFT JOIN JCJM WITH (NOLOCK)
    ON HRAT.JCCo = JCJM.JCCo
    AND HRAT.Job = JCJM.Job
WHERE HRAI.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRAI.EMCo, HRAI.Equipment, HRAT.AccidentDate
