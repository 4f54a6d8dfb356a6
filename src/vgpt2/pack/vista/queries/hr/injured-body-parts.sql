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
  - 'Backs, hands, eyes: what got injured in 2024, the sort of wound, hospital trips'
  - Loss control man from the insurer visits thursday and asks each time for backs versus hands; from january to december count people per part and wound, hospital trips, and latest day
  - backs or hands this year
  - Part, wound, how many people, of those to hospital, latest day, the most frequent on top
  - inj by bdy part + type YTD, hand v back for glove vndr
  - When our people have a mishap, is it mostly their hands, backs or eyes, and is it a cut or a sprain?
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
