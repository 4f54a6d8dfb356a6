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
  - Companies in the project address book with nobody's name under them
  - Transmittals fail if there's no person to address, so before the new software goes live find each company on file that has no people entered, with its phone.
  - companies with blank people list
  - Address book companies A to Z that have no people underneath, kind and phone alongside
  - pm firms w/ zero contcts enterd
  - For which outside companies did we never write down a single person to talk to?
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
