/*
title: Company assets whose licence expires between two dates, with the holder
grain: one asset
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which vehicle tags and licences on things we hand out run out soon?
  - Assets by licence expiry with number, state, warranty end and the person who has it
  - asset licenses expiring
  - plates due in march n who's driving it
  - Whose pickup registration lapses before 4/30?
  - Who must bring his truck in for new tags, and is it still under warranty?
  - tags running out
  - Issued equipment and vehicles whose plates or registration run out this year, and who holds each
  - DOT checkpoint fined us in april; before december show everything we handed out with tags lapsing, license number and state, end of warranty, and the person's name
  - plates about to lapse
  - 'Soonest first: lapses on, item with its name, license number, state, warranty end, holder''s surname and given name'
  - tags/regs exp 7/1-9/30, whos got the trk
  - The sticker on company cars must be renewed. Which ones are due soon, and who drives them?
*/
SELECT HRCA.LicExpDate, HRCA.Asset, HRCA.AssetDesc, HRCA.LicNumber, HRCA.LicState, HRCA.WarrExpDate, HRRM.LastName,
    HRRM.FirstName
FROM HRCA WITH (NOLOCK)
LEFT JOIN HRRM WITH (NOLOCK)
    ON HRCA.HRCo = HRRM.HRCo
    AND HRCA.Assigned = HRRM.HRRef
WHERE HRCA.HRCo = @HRCo
    AND HRCA.LicExpDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRCA.LicExpDate, HRCA.Asset
