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
