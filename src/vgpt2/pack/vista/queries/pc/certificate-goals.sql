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
  - Minority and women participation targets per pursuit versus what we reached
  - City compliance officer reviews us Thursday, so for every pursuit show each certification kind, target percent and dollars, achieved percent and dollars, met or missed
  - DBE targets, hit or missed
  - Missed ones first by lead's name, kind of certificate, percent promised and percent reached, dollars promised and dollars reached
  - mbe/wbe/dbe goal v act all PPs
  - Have we used as many small and minority-owned firms as we had promised on each project we're after?
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
