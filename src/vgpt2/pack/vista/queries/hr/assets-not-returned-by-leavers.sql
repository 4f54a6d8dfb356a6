/*
title: Assets checked out to people who are no longer active
grain: one asset checked out
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Which assets did former employees not return?
  - Assets still checked out to inactive people
  - unreturned assets
  - Assets without a return date whose holder is inactive, with termination date and days out.
  - who walked off with our stuff
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRM.TermDate, HRTA.Asset, HRCA.AssetDesc, HRTA.DateOut,
    DATEDIFF(DAY, HRTA.DateOut, HRRM.TermDate) AS DaysHeldAtTermination
FROM HRTA WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRTA.HRCo = HRRM.HRCo
    AND HRTA.HRRef = HRRM.HRRef
JOIN HRCA WITH (NOLOCK)
    ON HRTA.HRCo = HRCA.HRCo
    AND HRTA.Asset = HRCA.Asset
WHERE HRTA.HRCo = @HRCo
    AND HRTA.DateIn IS NULL
    AND HRRM.ActiveYN = 'N'
ORDER BY HRRM.TermDate, HRRM.LastName, HRTA.Asset
