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
  - Things still signed out to people who left us
  - Final checks were cut on june 14 and two laptops are missing; find what leavers by name haven't handed back, when it was given out and when they left
  - leavers w/ our gear
  - 'Earliest leaver first: surname, given name, last day, item with its name, given out on, days he had had it by then'
  - assets out to inactv ppl no date in, dock final chk?
  - Who no longer works here and still has our phone, laptop or tools?
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
