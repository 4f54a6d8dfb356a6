/*
title: Injured body parts and kinds of injury in accidents between two dates, with number of people hurt, hospital cases and latest accident
grain: one body part and kind of injury
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which parts of the body do our people hurt most, and how?
  - Body part, type of injury, count of injured people, hospital cases and date of the latest one for a range of dates
  - injuries by body part
  - Our insurer's loss control man visits Thursday and he always asks whether it is backs or hands this year, so could someone please give me the injuries from January through December split by what was hurt and the sort of wound, and mark how many went to hospital
  - hand injurys versus back injurys this yeer
  - Where on themselves do folks get hurt?
  - Count of sprains, cuts and so on by part of body since 2024-01-01, the glove vendor wants numbers by Friday
*/
SELECT HRAD.BodyPart, HRAD.InjuryType, COUNT(*) AS PeopleHurt,
    COUNT(DISTINCT CASE WHEN HRAI.HospitalYN = 'Y' THEN HRAI.KeyID END) AS HospitalCases,
    MAX(HRAT.AccidentDate) AS LatestAccident
FROM HRAD WITH (NOLOCK)
JOIN HRAI WITH (NOLOCK)
    ON HRAD.HRCo = HRAI.HRCo
    AND HRAD.Accident = HRAI.Accident
    AND HRAD.Seq = HRAI.Seq
JOIN HRAT WITH (NOLOCK)
    ON HRAI.HRCo = HRAT.HRCo
    AND HRAI.Accident = HRAT.Accident
WHERE HRAD.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRAD.BodyPart, HRAD.InjuryType
ORDER BY PeopleHurt DESC, HRAD.BodyPart, HRAD.InjuryType
