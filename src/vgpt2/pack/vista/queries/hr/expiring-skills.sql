/*
title: Skills and certificates that expire before a date
grain: one skill of a person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which certifications are about to expire?
  - Expiring skills and certificates by person
  - expiring certs
  - Skills of active people with an expiry date on or before a date.
  - whos card runs out soon
  - Cards and qualifications of current staff that lapse by the end of December
  - Safety books refresher courses in september and asks whose OSHA, first aid or rigging cards lapse until year end, by name with code and both dates
  - cards about to lapse
  - 'Soonest first: surname, given name, which card, earned on, lapses on'
  - cert exp thru 12/31 actve only, all codes
  - Which proofs of training of our workers will no longer count after the given day?
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRS.Code, HRRS.CertDate, HRRS.ExpireDate
FROM HRRM WITH (NOLOCK)
JOIN HRRS WITH (NOLOCK)
    ON HRRM.HRCo = HRRS.HRCo
    AND HRRM.HRRef = HRRS.HRRef
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRRS.ExpireDate <= @ThroughDate
ORDER BY HRRS.ExpireDate, HRRM.LastName, HRRM.FirstName
