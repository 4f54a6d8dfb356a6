/*
title: Active equipment without any attached document, with category, purchase price and plate
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which active machines have no title, photo or purchase contract attached?
  - Active equipment with no attachment, category name, serial number, price and plate, dearest first
  - machines w/o docs
  - wich units got no titel scanned in
  - Everything bought above 50,000 must carry the signed contract; Brewster's audit starts on July 8.
  - We spent a whole winter scanning titles and registrations, the girls in the office swear that they are through, and yet each time I look for one it is not there, so list me what is active and has not a single file hanging on it.
  - Paperless in the wrong sense of the word, by value.
  - Units in service with no scanned paper whatsoever, most expensive first
  - Brewster's auditors will ask for titles on July 8; which working units have nothing scanned to them, of what class, with VIN, tag, purchase day and price?
  - no paper on file, working iron
  - 'Active machines lacking attachments, most expensive ahead: description, category by name, serial, plate, day bought, cost'
  - actv eq w/ 0 attchs
  - Where is the electronic folder of a vehicle or machine that we use completely without papers?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Category, EMCM.Description AS CategoryName, EMEM.VINNumber,
    EMEM.LicensePlateNo, EMEM.PurchDate, EMEM.PurchasePrice
FROM EMEM WITH (NOLOCK)
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = EMEM.EMCo
            AND HQAT.UniqueAttchID = EMEM.UniqueAttchID
    )
ORDER BY EMEM.PurchasePrice DESC, EMEM.Equipment
