/*
title: Minority and other certificates of vendors
grain: one certificate
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - Which vendors hold a minority or women owned certificate?
  - Vendor certificates with agency and expiry
  - mwbe vendors
  - Certificates of vendors by type with certificate number, agency and expiry date.
  - which subs count for our dbe goal
  - Show every disadvantaged-business certification we have on file and who holds it
  - An airport solicitation asks for a roster of qualifying small and minority companies, so hand me whoever has such papers, the issuing agency, the number and when it lapses.
  - dbe/wbe/sdvosb papers on file
  - Sorted by kind, all diversity papers of our suppliers with the holder's name, number, who granted it, good until
  - whos mbe / wbe certifed, need cert no + agency + exp dt
  - Which companies we buy from have official recognition as, say, women-owned or veteran-owned, and who issued that paper?
*/
SELECT PCCertificates.CertificateType, PCCertificateTypes.Description, PCCertificates.Vendor, APVM.Name,
    PCCertificates.Certificate, PCCertificates.Agency, PCCertificates.ExpDate
FROM PCCertificates WITH (NOLOCK)
JOIN PCCertificateTypes WITH (NOLOCK)
    ON PCCertificates.VendorGroup = PCCertificateTypes.VendorGroup
    AND PCCertificates.CertificateType = PCCertificateTypes.CertificateType
JOIN APVM WITH (NOLOCK)
    ON PCCertificates.VendorGroup = APVM.VendorGroup
    AND PCCertificates.Vendor = APVM.Vendor
WHERE PCCertificates.VendorGroup = @VendorGroup
ORDER BY PCCertificates.CertificateType, APVM.Name
