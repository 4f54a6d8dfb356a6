/*
title: Firms that have no contact
grain: one firm
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - Which firms have no contact person?
  - Firms without contacts
  - firms missing contacts
  - Firms of the vendor group for which no contact has been entered.
  - who dont we have a name for
*/
SELECT PMFM.FirmNumber, PMFM.FirmName, PMFM.FirmType, PMFM.Phone
FROM PMFM WITH (NOLOCK)
WHERE PMFM.VendorGroup = @VendorGroup
    AND NOT EXISTS (
        SELECT 1
        FROM PMPM WITH (NOLOCK)
        WHERE PMPM.VendorGroup = PMFM.VendorGroup
            AND PMPM.FirmNumber = PMFM.FirmNumber
    )
ORDER BY PMFM.FirmName
