/*
title: Active people who hold a skill on a date
grain: one person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
  SkillCode: {type: varchar(10), example: CRANE}
asks:
  - Who is certified for this skill?
  - People with a valid skill or licence
  - who has cert
  - Active people who hold a skill that has not expired on a date, with certification and expiry date.
  - who can run the crane
  - Current staff with a valid CRANE card on June 30, and their mobile numbers
  - Tower crane operator called in sick and we need a replacement for monday july 1; who by name holds a crane card that is still good, with mobile and last valid day?
  - anybody else got a crane ticket
  - 'Alphabetical: surname, given name, mobile, card earned on, good until'
  - ppl w/ vld HAZWOPER as of 9/15 + cell
  - Who among our workers has the proof for this one kind of work, not run out, and how do I phone them?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRM.CellPhone, HRRS.CertDate, HRRS.ExpireDate
FROM HRRS WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRRS.HRCo = HRRM.HRCo
    AND HRRS.HRRef = HRRM.HRRef
WHERE HRRS.HRCo = @HRCo
    AND HRRS.Code = @SkillCode
    AND HRRM.ActiveYN = 'Y'
    AND (HRRS.ExpireDate IS NULL OR HRRS.ExpireDate >= @AsOf)
ORDER BY HRRM.LastName, HRRM.FirstName
