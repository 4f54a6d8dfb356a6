/*
title: Certificate goals of potential projects against actual
grain: one goal of a project
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Are we meeting our participation goals?
  - Certificate goal and actual percent by potential project
  - dbe goals
  - Goal and actual percent and amount per certificate type of every potential project, goals not met first.
  - r we hitting the minority numbers
*/
SELECT PCPotentialProjectCertificate.PotentialProject, PCPotentialWork.Description,
    PCPotentialProjectCertificate.CertificateType, PCPotentialProjectCertificate.GoalPct,
    PCPotentialProjectCertificate.ActualPct, PCPotentialProjectCertificate.GoalAmount,
        PCPotentialProjectCertificate.ActualAmount, PCPotentialProjectCertificate.GoalMetYN
FROM PCPotentialProjectCertificate WITH (NOLOCK)
JOIN PCPotentialWork WITH (NOLOCK)
    ON PCPotentialProjectCertificate.JCCo = PCPotentialWork.JCCo
    AND PCPotentialProjectCertificate.PotentialProject = PCPotentialWork.PotentialProject
WHERE PCPotentialProjectCertificate.JCCo = @JCCo
ORDER BY PCPotentialProjectCertificate.GoalMetYN, PCPotentialProjectCertificate.PotentialProject,
    PCPotentialProjectCertificate.CertificateType
